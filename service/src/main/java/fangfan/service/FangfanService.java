package fangfan.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service as a program. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FangfanService {

    public static void main(String[] arguments) {
        SpringApplication.run(FangfanService.class, arguments);
    }
}
