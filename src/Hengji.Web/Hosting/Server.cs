using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.UseCases.Reporting;
using Hengji.Web.Features.Auditing;
using Hengji.Web.Features.Report;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Layout;
using Hengji.Web.Security;

namespace Hengji.Web.Hosting;

/// <summary>Builds and runs the web server.</summary>
public static class Server
{
    /// <summary>Runs until it is stopped.</summary>
    /// <returns>0, or 2 when the database cannot be opened.</returns>
    public static async Task<int> RunAsync(ServerSettings settings, string[] args)
    {
        var prepared = await PrepareAsync(settings, args);
        if (!prepared.IsSuccess)
        {
            await Console.Error.WriteLineAsync(prepared.Problems[0].Describe());
            return 2;
        }
        await prepared.Value.RunAsync();
        return 0;
    }

    /// <summary>The application with its database brought up to date, not yet started.</summary>
    /// <returns>It, or <see cref="DatabaseUnavailable"/>.</returns>
    public static async Task<Result<WebApplication>> PrepareAsync(ServerSettings settings, string[] args)
    {
        var app = Build(settings, args);
        if (await StartUp.RunAsync(app.Services, settings) is not { } problem)
            return app;
        await app.DisposeAsync();
        return problem;
    }

    /// <summary>The application, not yet started.</summary>
    public static WebApplication Build(ServerSettings settings, string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. args.Where(argument => argument is not "--demo" and not "serve")],
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Server).Assembly.GetName().Name, // also where a test is the program
        });
        _ = builder.WebHost.UseStaticWebAssets();
        _ = builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        _ = builder.WebHost.UseUrls(settings.Address).ConfigureKestrel(UploadLimits.Apply);
        Add(builder.Services, settings);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void Add(IServiceCollection services, ServerSettings settings)
    {
        _ = services.AddSingleton(settings).AddSingleton(TimeProvider.System);
        _ = services.Configure<ForwardedHeadersOptions>(options => Proxies.Trust(options, settings.TrustedProxies));
        StorageServices.Add(services, settings);
        SignInServices.Add(services, settings);
        _ = services.AddSingleton(new PackShelf(settings.PacksFolder)).AddSingleton<LiveDossiers>().AddSingleton<Hengji.Web.Features.Filling.SentSheets>();
        Features.Reviewing.ReviewRoutes.Add(services);
        _ = services.AddHostedService<FirstLook>().AddHostedService<TallyKeeper>().AddHostedService<AnswerPurge>();
        _ = services.AddSingleton(AuditFaultLog.Bench).AddSingleton<LiveReports>().AddSingleton<PdfDesk>();
        _ = services.AddSingleton(new EvidenceFolder(Path.Combine(settings.DataFolder, "evidence")));
        _ = services.AddScoped<Tongue>().AddScoped<CurrentActor>().AddScoped<OpenDossier>();
        // Chinese stays Chinese in the page's source: smaller, and readable when somebody looks.
        _ = services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        _ = services.AddRazorComponents();
        _ = services.AddProblemDetails().AddOpenApi("v1", options => options.AddOperationTransformer(RouteWords.DescribeAsync));
        _ = services.AddResponseCompression(options => options.EnableForHttps = false);
    }

    private static void Use(WebApplication app)
    {
        _ = app.UseForwardedHeaders();
        _ = app.UseExceptionHandler("/error", createScopeForErrors: true);
        _ = app.UseStatusCodePagesWithReExecute("/error", "?status={0}", createScopeForStatusCodePages: true);
        _ = app.UseMiddleware<SecurityHeaders>();
        _ = app.UseMiddleware<ApiProblems>();
        _ = app.UseMiddleware<StorageFaultAnswers>();
        _ = app.UseResponseCompression();
        _ = app.UseAuthentication().UseAuthorization();
        _ = app.UseMiddleware<PasswordGate>();
        _ = app.UseMiddleware<ScopeGate>();
        _ = app.UseMiddleware<ActorReader>();
        _ = app.UseMiddleware<Idempotency>();
        _ = app.UseMiddleware<Features.Uploads.FormReader>();
        _ = app.UseAntiforgery();
        _ = app.MapStaticAssets();
        Routes.Map(app);
        _ = app.MapRazorComponents<App>();
    }
}
