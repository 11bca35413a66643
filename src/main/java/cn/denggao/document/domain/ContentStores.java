package cn.denggao.document.domain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Where files are kept: in the database, or in an object store if a bucket is named. */
@Configuration(proxyBeanMethods = false)
class ContentStores {

	/** The database keeps the bytes itself. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "denggao.document.store", havingValue = "database", matchIfMissing = true)
	static class InTheDatabase {

		@Bean
		ContentStore contentStore(ContentRows rows) {
			return new DatabaseContent(rows);
		}

	}

	/** An S3 server keeps the bytes. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty(name = "denggao.document.store", havingValue = "s3")
	static class InABucket {

		@Bean
		Bucket bucket(BucketSettings settings) {
			var bucket = new Bucket(settings);
			bucket.requireReachable();
			return bucket;
		}

		@Bean
		LeftBehind leftBehind(ContentRows rows, Bucket bucket, PlatformTransactionManager transactions) {
			return new LeftBehind(rows, bucket, transactions);
		}

		@Bean
		ContentStore contentStore(ContentRows rows, Bucket bucket, LeftBehind leftBehind) {
			return new BucketContent(rows, bucket, leftBehind);
		}

	}

}
