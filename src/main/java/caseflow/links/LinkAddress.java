package caseflow.links;

import caseflow.identity.Token;
import jakarta.servlet.http.HttpServletRequest;

/** Where mailed links lead: {@code /l/} and the token, and below that whatever may be done with the document. */
public final class LinkAddress {

    private static final String PLACE = "/l/";

    private LinkAddress() {}

    /** The address of the document's page on this site. */
    public static String of(Token token) {
        return PLACE + token.secret();
    }

    static boolean leads(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PLACE);
    }

    /** A token needs no escaping, so what is escaped in an address is none. */
    static Token token(HttpServletRequest request) {
        return new Token(request.getRequestURI().substring(PLACE.length()).replaceFirst("/.*", ""));
    }
}
