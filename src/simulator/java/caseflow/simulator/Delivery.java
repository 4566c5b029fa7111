package caseflow.simulator;

/**
 * One try to bring an event to the application.
 *
 * @param event its id
 * @param status what the application answered; 0 if it did not answer
 */
public record Delivery(String event, String type, int status) {

    boolean arrived() {
        return status >= 200 && status < 300;
    }
}
