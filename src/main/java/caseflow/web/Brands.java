package caseflow.web;

/** Where pages learn the firm's name; whoever keeps the firm's settings answers. */
public interface Brands {

    Brand brand();
}
