package caseflow.startup;

import caseflow.database.CannotStart;
import caseflow.database.DataFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks at what commonly hinders a start, as soon as the settings are known and before anything is made. */
public class Preflight implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    void check(Environment environment) {
        DataFolder folder = DataFolder.of(environment).usable();
        folder.unused();
        requireFree(
                environment.getProperty("server.address", "0.0.0.0"),
                environment.getProperty("server.port", Integer.class, 0));
    }

    private static void requireFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "CaseFlow cannot listen on port " + port + " of " + address + " (" + e.getMessage()
                            + "): stop what uses it, or choose another with --port.",
                    e);
        }
    }
}
