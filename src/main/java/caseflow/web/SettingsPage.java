package caseflow.web;

import java.util.function.Function;

/**
 * A page of the firm's settings, as the list of them all shows it: a module has a bean for each of its own.
 *
 * @param place among the others, the lowest first
 * @param title a message key
 * @param now says in a line how things stand
 */
public record SettingsPage(int place, String path, String icon, String title, Function<Page, String> now) {}
