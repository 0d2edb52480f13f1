package fangfan.service.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the description: springdoc finds the operations in the code, their words come from the pages. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/openapi.json").setViewName("forward:/v3/api-docs");
    }

    @Bean
    OpenApiCustomizer described() {
        return found -> {
            OpenAPI described = ApiDescription.read();
            found.info(described.getInfo())
                    .servers(described.getServers())
                    .tags(described.getTags())
                    .security(described.getSecurity())
                    .components(described.getComponents());
            found.getPaths()
                    .forEach((path, item) -> describe(item, described.getPaths().get(path)));
        };
    }

    private static void describe(PathItem found, @Nullable PathItem described) {
        if (described == null) {
            return;
        }
        found.readOperationsMap().keySet().forEach(method -> {
            Operation words = described.readOperationsMap().get(method);
            if (words != null) {
                found.operation(method, words);
            }
        });
    }
}
