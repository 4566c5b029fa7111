package caseflow.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param quota what the files of one client may take together */
@ConfigurationProperties("caseflow.documents")
record DocumentSettings(@DefaultValue("10GB") DataSize quota) {}
