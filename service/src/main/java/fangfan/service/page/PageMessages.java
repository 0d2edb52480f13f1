package fangfan.service.page;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives templates the words that Java has. */
@Configuration(proxyBeanMethods = false)
class PageMessages {

    @Bean
    MessageSource messageSource() {
        return Words.messages();
    }
}
