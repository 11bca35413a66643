package cn.denggao.document.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is taken in.
 *
 * @param maxSize of one file
 * @param maxEntries of a container
 * @param maxUnpacked all entries of a container together
 * @param maxRatio of unpacked to packed bytes
 * @param maxPixels of a picture
 * @param quota of all files of one account together
 * @param keepWithdrawn how long the bytes of a file stay after it was taken off the list
 */
@ConfigurationProperties("denggao.document")
record DocumentSettings(@DefaultValue("20MB") DataSize maxSize, @DefaultValue("2000") int maxEntries,
		@DefaultValue("200MB") DataSize maxUnpacked, @DefaultValue("100") int maxRatio,
		@DefaultValue("50000000") long maxPixels, @DefaultValue("2GB") DataSize quota,
		@DefaultValue("1d") Duration keepWithdrawn) {
}
