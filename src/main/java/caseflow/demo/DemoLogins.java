package caseflow.demo;

import caseflow.startup.StartupNotice;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class DemoLogins implements StartupNotice {

    @Override
    public List<String> lines() {
        return List.of(
                "  the firm    finch@finch.example   " + DemoFirm.PASSWORD,
                "  a client    grace@hill.example    " + DemoFirm.PASSWORD);
    }
}
