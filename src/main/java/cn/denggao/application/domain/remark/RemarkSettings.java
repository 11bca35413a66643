package cn.denggao.application.domain.remark;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of what is asked and answered.
 *
 * @param longest characters of one remark
 */
@ConfigurationProperties("denggao.application.remark")
record RemarkSettings(@DefaultValue("1000") int longest) {

}
