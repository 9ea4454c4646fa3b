using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Persons in post beside the posts there are (编制数、实有人数): more of them is asked about.</summary>
internal static partial class StaffBounds
{
    /// <summary>The bounds of a section, along rows and columns.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        var (posts, persons) = (Only(lines, Posts()), Only(lines, Persons()));
        for (var slot = 0; slot < lines.Slots.Length && posts >= 0 && persons >= 0; slot++)
        {
            if (lines.At(posts, slot) is { Value: > 0 } most && lines.At(persons, slot) is { } there && LikeUnits.Are(most.Unit, there.Unit) && most.Unit != MeasureUnit.Percent)
                yield return new ReportRelation(
                    RelationKind.Bound, Nodes.Figure(there, most.Unit), ComparisonOperator.AtMost, Nodes.Figure(most, most.Unit), most.Unit,
                    $"{section.Name}“{lines.Slots[slot]}”：{lines.Heads[persons]}不应大于{lines.Heads[posts]}")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "没有超编人员",
                };
        }
    }

    private static int Only(Lines lines, Regex words)
    {
        var found = Enumerable.Range(0, lines.Heads.Length).Where(line => words.IsMatch(lines.Heads[line].Core)).ToList();
        return found is [var only] ? only : -1;
    }

    [GeneratedRegex("^(?:人员|核定|总|批复)*编制(?:总?数|人数|总额|总人数)?$")]
    private static partial Regex Posts();

    [GeneratedRegex("^(?:年末|期末)?(?:实有|在职|在编|在岗|实有在职|实有在编)(?:总?人?数|人员|在职|在编)?$")]
    private static partial Regex Persons();
}
