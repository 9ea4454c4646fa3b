using System.Collections.Immutable;

namespace Hengji.Web.Hosting;

/// <summary>How this server is to run, from the command line, HENGJI_… variables and hengji.json.</summary>
/// <param name="DataFolder">Where the SQLite file, evidence and keys lie.</param>
/// <param name="PostgresConnection">Connection string of PostgreSQL; null for SQLite in the data folder.</param>
/// <param name="PacksFolder">Folder of packs.</param>
/// <param name="SampleFolder">The sample department; null when it is not shipped.</param>
/// <param name="Address">Address to listen on.</param>
/// <param name="IsDemonstration">Whether to load the sample department with one account per role.</param>
public sealed record ServerSettings(
    string DataFolder, string? PostgresConnection, string PacksFolder, string? SampleFolder, string Address, bool IsDemonstration)
{
    /// <summary>The house's identity server; null when people sign in with passwords only.</summary>
    public Security.ServerOidc? Oidc { get; init; }

    /// <summary>Reverse proxies besides this machine's whose word on sender and protocol counts.</summary>
    public ImmutableArray<System.Net.IPAddress> TrustedProxies { get; init; } = [];

    private const string DefaultAddress = "http://localhost:8080";

    /// <summary>Reads.</summary>
    /// <returns>The settings, or <c>serve.no-packs</c>.</returns>
    public static Result<ServerSettings> Read(string[] args)
    {
        var isDemonstration = args.Contains("--demo");
        var configuration = Configuration(args);
        if (UseCases.Packs.PackStore.FindFolder() is not { } packs)
            return new NoPacks();
        var sample = Path.Combine(packs, "..", "samples", "xiangxi-hrss-2022");
        return new ServerSettings(
            Path.GetFullPath(configuration["data"] ?? "data"),
            configuration.GetConnectionString("Hengji"),
            packs,
            Directory.Exists(sample) ? Path.GetFullPath(sample) : null,
            configuration["urls"] ?? DefaultAddress,
            isDemonstration)
        {
            Oidc = Security.ServerOidc.Read(configuration),
            TrustedProxies = Proxies.Read(configuration["TrustedProxies"] ?? ""),
        };
    }

    /// <summary>What the command line, HENGJI_… variables and hengji.json say; the first wins.</summary>
    internal static IConfiguration Configuration(string[] args) =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("hengji.json"), optional: true)
            .AddEnvironmentVariables("HENGJI_")
            .AddCommandLine([.. args.Where(argument => argument is not "--demo" and not "serve")])
            .Build();
}

/// <summary>No folder of packs beside the program.</summary>
public sealed record NoPacks() : Problem(
    "serve.no-packs",
    "找不到规则包文件夹 packs。请在安装目录运行，或用 HENGJI_HOME 指明安装目录。",
    "There is no folder “packs”. Run from the installation folder or set HENGJI_HOME.");
