package cn.denggao.application.domain.renewal;

import java.time.Instant;
import java.util.List;

/**
 * A dossier was brought to a changed form.
 *
 * @param setAside values in fields that are no longer asked for
 * @param restored values that are back because their fields are asked for again
 * @param reopened sections that were marked complete and no longer are
 * @param seen whether the hospital has taken note
 */
public record Renewal(int from, int to, Instant at, int setAside, int restored, List<String> reopened, boolean seen) {
}
