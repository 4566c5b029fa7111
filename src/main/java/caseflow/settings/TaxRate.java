package caseflow.settings;

import java.math.BigDecimal;

/**
 * A rate of tax that the firm uses.
 *
 * @param percent from 0 to 100
 * @param active whether it is offered
 * @param usual whether a new line begins with it
 */
public record TaxRate(long id, String name, BigDecimal percent, boolean active, boolean usual) {

    /** As it is typed into a line: {@code 8.875}. */
    public String typed() {
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }
}
