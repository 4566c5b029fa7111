package caseflow.simulator;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that can be asked.
 *
 * @param parameters the names it knows, in Stripe's spelling
 */
record Route(String method, Pattern path, Set<String> parameters, Action action) {

    interface Action {
        ObjectNode on(Call call);
    }

    static Route get(String path, Set<String> parameters, Action action) {
        return of("GET", path, parameters, action);
    }

    static Route post(String path, Set<String> parameters, Action action) {
        return of("POST", path, parameters, action);
    }

    static Route delete(String path, Action action) {
        return of("DELETE", path, Set.of(), action);
    }

    private static Route of(String method, String path, Set<String> parameters, Action action) {
        return new Route(method, Pattern.compile("/v1/" + path.replace("{id}", "(?<id>\\w+)")), parameters, action);
    }

    boolean matches(String method, String path) {
        return this.method.equals(method) && this.path.matcher(path).matches();
    }

    String id(String path) {
        Matcher matcher = this.path.matcher(path);
        return this.path.pattern().contains("<id>") && matcher.matches() ? matcher.group("id") : "";
    }
}
