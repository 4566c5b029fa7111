package caseflow.simulator;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Pattern;

/** Refuses whoever comes under another name: a foreign page may have its own name point to this machine. */
final class LocalOnly extends Filter {

    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d+)?");

    @Override
    public void doFilter(HttpExchange http, Chain chain) throws IOException {
        Exchange exchange = new Exchange(http);
        if (exchange.header("Host").filter(host -> HERE.matcher(host).matches()).isPresent()) {
            chain.doFilter(http);
        } else {
            exchange.answer(Answer.of(Refusal.invalid("The simulator answers on this machine only.")));
        }
    }

    @Override
    public String description() {
        return "local only";
    }
}
