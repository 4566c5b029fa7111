package caseflow.contracts;

/** @param version counts the savings, so that nobody saves over somebody else */
public record ContractTemplate(long id, int version, String name, long type, String topic, String text) {}
