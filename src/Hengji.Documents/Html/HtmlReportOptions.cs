namespace Hengji.Documents.Html;

/// <summary>Choices for a page.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>Whether names and telephone numbers are shown; off by default, since the page may be published.</summary>
    public bool ShowPersonal { get; init; }

    /// <summary>Lines under the title, for instance 生成时间：2023年6月30日; empty by default, so that equal reports give equal pages.</summary>
    public ImmutableArray<string> Stamp { get; init; } = [];
}
