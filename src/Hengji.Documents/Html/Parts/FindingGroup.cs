using Hengji.Checks;

namespace Hengji.Documents.Html.Parts;

/// <summary>A kind of finding as the page separates them; questions stand apart from errors.</summary>
internal sealed record FindingGroup(string Id, string Title, string Lead, Badge Badge, Predicate<Finding> Belongs)
{
    /// <summary>The kinds in the order shown.</summary>
    public static ImmutableArray<FindingGroup> All { get; } =
    [
        new("errors", "错误", "应在报送前更正。", new("✕", "错误", "bad"),
            finding => finding is { IsQuestion: false, Level: FindingLevel.Error }),
        new("warnings", "警告", "请核实，必要时更正或说明。", new("!", "警告", "warn"),
            finding => finding is { IsQuestion: false, Level: FindingLevel.Warn }),
        new("questions", "待说明", "口径或读法未明确，不作错误处理，请填报单位说明。", new("?", "待说明", "ask"),
            finding => finding.IsQuestion),
        new("notes", "提示", "供参考，不需处理。", new("i", "提示", "tell"),
            finding => finding is { IsQuestion: false, Level: FindingLevel.Note }),
    ];

    /// <summary>Whether its findings stand open on the page: only errors do.</summary>
    public bool IsOpen => Id == "errors";

    /// <summary>Whether a finding is of this kind.</summary>
    public bool Holds(Finding finding) => Belongs(finding);
}
