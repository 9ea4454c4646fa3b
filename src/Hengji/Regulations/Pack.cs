using Hengji.Checks;
using Hengji.Forms;
using Hengji.Schemes;

namespace Hengji.Regulations;

/// <summary>What one jurisdiction prescribes for one year (规则包), with the packs it builds on already merged in.</summary>
/// <param name="Id">For instance <c>hunan-2022</c>.</param>
/// <param name="Title">Chinese title.</param>
/// <param name="Extends">Packs merged in, nearest first.</param>
/// <param name="ValidFrom">First day it is valid.</param>
/// <param name="ConfirmedOn">Day somebody last compared it with the regulations.</param>
/// <param name="Forms">Forms.</param>
/// <param name="Rules">Cross-checks in order.</param>
/// <param name="Schemes">Schemes by id.</param>
public sealed record Pack(
    string Id,
    string Title,
    ImmutableArray<string> Extends,
    DateOnly ValidFrom,
    DateOnly ConfirmedOn,
    FormCatalogue Forms,
    ImmutableArray<Rule> Rules,
    ImmutableDictionary<string, Scheme> Schemes)
{
    /// <summary>Scheme of the department's self-evaluation.</summary>
    public required string DepartmentSchemeId { get; init; }

    /// <summary>Parameters that rules may use.</summary>
    public ImmutableDictionary<string, decimal> Parameters { get; init; } = ImmutableDictionary<string, decimal>.Empty;

    /// <summary>Tables for <c>band(x, name)</c>.</summary>
    public ImmutableDictionary<string, ImmutableArray<ScoreBand>> Bands { get; init; } =
        ImmutableDictionary<string, ImmutableArray<ScoreBand>>.Empty;

    /// <summary>Last day of each step, by step id.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>Indicators offered to fillers.</summary>
    public ImmutableArray<LibraryIndicator> Library { get; init; } = [];

    /// <summary>The report's template.</summary>
    public required Reports.ReportTemplate Template { get; init; }
}

/// <summary>The last day of a step.</summary>
public sealed record Deadline(string Step, string Title, DateOnly On, Citation Citation)
{
    /// <summary>English counterpart of the title; null when there is none.</summary>
    public string? EnglishTitle { get; init; }
}

/// <summary>An indicator of the library.</summary>
public sealed record LibraryIndicator(
    string Id, string Level1, string Level2, string Name, string Explanation, string Direction, string Unit, string Method, Citation Citation);
