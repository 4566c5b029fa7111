package caseflow.contracts;

/** Binds from a path variable; anything but a number is no such contract. */
public record ContractId(long value) {

    public static ContractId valueOf(String text) {
        return new ContractId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
