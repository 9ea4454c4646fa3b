namespace Hengji.Web.Tests.Hosting;

/// <summary>The databases that the tests run on.</summary>
public static class Databases
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    /// <summary>Connection string of a private PostgreSQL server, given by ./test; null when tests run without one.</summary>
    public static string? PostgresServer { get; } = Environment.GetEnvironmentVariable("HENGJI_TEST_POSTGRES");

    /// <summary>Every database there is. ./test always gives PostgreSQL, and fails itself when it cannot start it.</summary>
    public static TheoryData<string> All => PostgresServer is null ? [Sqlite] : [Sqlite, Postgres];
}
