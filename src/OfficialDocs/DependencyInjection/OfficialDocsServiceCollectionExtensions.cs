using Microsoft.Extensions.DependencyInjection.Extensions;
using OfficialDocs.Parsing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes the services of OfficialDocs known to an application.</summary>
public static class OfficialDocsServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IOfficialDocumentParser"/> as a singleton, and the <see cref="OfficialDocsOptions"/> it uses.</summary>
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
        OfficialDocsOptions options = Registered(services) ?? new OfficialDocsOptions();
        if (configure is not null)
        {
            options = configure(options) ?? throw new ArgumentException("The function returned no options.", nameof(configure));
        }

        services.Replace(ServiceDescriptor.Singleton(options));
        services.TryAddSingleton<IOfficialDocumentParser>(
            static provider => new OfficialDocumentParser(provider.GetRequiredService<OfficialDocsOptions>()));
        return services;
    }

    private static OfficialDocsOptions? Registered(IServiceCollection services)
    {
        foreach (ServiceDescriptor descriptor in services)
        {
            if (descriptor.ServiceType == typeof(OfficialDocsOptions) && !descriptor.IsKeyedService)
            {
                return descriptor.ImplementationInstance as OfficialDocsOptions;
            }
        }

        return null;
    }
}
