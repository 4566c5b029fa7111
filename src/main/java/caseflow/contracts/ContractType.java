package caseflow.contracts;

/**
 * What the firm calls a sort of contracts.
 *
 * @param used whether there is any, or a template of it
 */
public record ContractType(long id, String name, boolean used) {}
