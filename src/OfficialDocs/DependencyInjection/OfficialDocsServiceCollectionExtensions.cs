using Microsoft.Extensions.DependencyInjection.Extensions;
using OfficialDocs.Parsing;
using OfficialDocs.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes the services of OfficialDocs known to an application.</summary>
public static class OfficialDocsServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IOfficialDocumentParser"/> and <see cref="IDocumentValidator"/> as singletons, and the <see cref="OfficialDocsOptions"/> and
    /// <see cref="ValidationOptions"/> they use.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">
    /// Changes the options: <c>options => options with { MaximumLength = 1_000_000 }</c>. It runs at once, so that a wrong value
    /// fails here. <see langword="null"/> changes nothing.
    /// </param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>May be called more than once: each call goes on from the options of the one before. A parser of the application's own stays.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> returned <see langword="null"/>, or set a value that is not allowed.</exception>
    public static IServiceCollection AddOfficialDocs(
        this IServiceCollection services, Func<OfficialDocsOptions, OfficialDocsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Configure(services, configure);
        services.TryAddSingleton<IOfficialDocumentParser>(
            static provider => new OfficialDocumentParser(provider.GetRequiredService<OfficialDocsOptions>()));
        services.TryAddSingleton(new ValidationOptions());
        services.TryAddSingleton<IDocumentValidator>(static provider => CreateValidator(provider));
        return services;
    }

    /// <summary>Adds what <see cref="AddOfficialDocs"/> adds, and says how documents are validated.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Changes the options: <c>options => options with { Profile = ValidationProfile.WebCopy }</c>. It runs at once.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>
    /// May be called more than once: each call goes on from the options of the one before. An <see cref="IDocumentKnowledge"/> among the services
    /// takes the place of that in the options; every <see cref="Rule"/> among them is added to the custom rules.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> returned <see langword="null"/>.</exception>
    public static IServiceCollection AddOfficialDocsValidation(this IServiceCollection services, Func<ValidationOptions, ValidationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Configure(services.AddOfficialDocs(), configure);
        return services;
    }

    private static DocumentValidator CreateValidator(IServiceProvider provider)
    {
        ValidationOptions options = provider.GetRequiredService<ValidationOptions>();
        return new DocumentValidator(options with
        {
            Parsing = provider.GetRequiredService<OfficialDocsOptions>(),
            Knowledge = provider.GetService<IDocumentKnowledge>() ?? options.Knowledge,
            CustomRules = [.. options.CustomRules, .. provider.GetServices<Rule>()],
        });
    }

    private static void Configure<T>(IServiceCollection services, Func<T, T>? configure)
        where T : class, new()
    {
        T options = Registered<T>(services) ?? new T();
        if (configure is not null)
        {
            options = configure(options) ?? throw new ArgumentException("The function returned no options.", nameof(configure));
        }

        services.Replace(ServiceDescriptor.Singleton(options));
    }

    private static T? Registered<T>(IServiceCollection services)
        where T : class
    {
        foreach (ServiceDescriptor descriptor in services)
        {
            if (descriptor.ServiceType == typeof(T) && !descriptor.IsKeyedService)
            {
                return descriptor.ImplementationInstance as T;
            }
        }

        return null;
    }
}
