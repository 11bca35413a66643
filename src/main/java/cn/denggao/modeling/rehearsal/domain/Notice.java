package cn.denggao.modeling.rehearsal.domain;

import java.util.List;

/**
 * A message that would have been sent.
 *
 * @param template message key prefix of its texts
 * @param recipients logins and groups
 */
public record Notice(String template, List<String> arguments, List<String> recipients) {
}
