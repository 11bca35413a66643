package cn.denggao.engine.rehearsal;

import java.time.Duration;

/**
 * How long a sandbox may last, and how long it waits for what somebody else holds.
 *
 * @param lasts whole seconds count
 * @param waits before it gives way
 */
public record SandboxLimits(Duration lasts, Duration waits) {
}
