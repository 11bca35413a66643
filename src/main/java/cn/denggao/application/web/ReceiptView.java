package cn.denggao.application.web;

import java.time.LocalDateTime;

/**
 * One submission as its receipt shows it.
 *
 * @param hash SHA-256 of the snapshot, hexadecimal
 * @param intact whether the snapshot still has this hash
 */
record ReceiptView(String number, String hash, boolean intact, LocalDateTime at) {
}
