package cn.denggao.document.domain;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which object store keeps the bytes of files; none if there is no bucket.
 *
 * @param endpoint address of the S3 server
 * @param pathStyle whether the bucket's name stands in the path and not in the host
 * @param prefix beginning of each object's name
 * @param timeout for one whole call
 */
@ConfigurationProperties("denggao.document.s3")
record BucketSettings(URI endpoint, @DefaultValue("") String bucket, @DefaultValue("us-east-1") String region,
		@DefaultValue("true") boolean pathStyle, @DefaultValue("") String accessKey, @DefaultValue("") String secretKey,
		@DefaultValue("") String prefix, @DefaultValue("30s") Duration timeout) {

	/** Never shows the secret. */
	@Override
	public String toString() {
		return endpoint + "/" + bucket;
	}

}
