package caseflow.payments;

import java.util.List;

/** The origins that a page with the provider's card form needs, by what it needs them for. */
public record CardSources(List<String> scripts, List<String> frames, List<String> connections, List<String> images) {}
