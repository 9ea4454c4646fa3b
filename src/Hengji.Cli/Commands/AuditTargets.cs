namespace Hengji.Cli.Commands;

/// <summary>Where the user wants results of an audit besides the screen.</summary>
internal sealed record AuditTargets(string? Page, string? Commented, string? List, string? Json)
{
    /// <summary>An option that makes sense for one file only, if it was given.</summary>
    public string? ForOne => Page is not null ? "--html" : Commented is not null ? "--docx" : null;
}
