package caseflow.startup;

/** What a command says to whoever called it. */
public final class Terminal {

    private Terminal() {}

    public static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
