package caseflow.contracts;

import java.util.List;

/** A draft as it would be shown. */
record Frozen(Merging merged, String document, List<ContractVersion.File> files) {}
