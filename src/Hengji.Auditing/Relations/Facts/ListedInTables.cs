using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>A count of projects in running text against the rows of the one table that lists them (项目6个).</summary>
internal static partial class ListedInTables
{
    private const int FewestRows = 2;
    private const int MostApart = 3;

    /// <summary>The relations; all are questions when they break, for a table may list only some.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IEnumerable<TableSection> sections)
    {
        var lists = sections.Where(IsWholeList).ToList();
        if (lists is not [var list])
            yield break;
        var rows = list.Rows.Count(row => !row.Head.IsTotal && row.Head.Core.Length > 0);
        foreach (var count in PassageReader.Read(document, book).SelectMany(passage => passage.Mentions).Where(IsOfProjects))
        {
            if (rows >= FewestRows && Math.Abs(count.Figure.Value - rows) <= MostApart)
                yield return new ReportRelation(
                    RelationKind.Count, Prose.Nodes.Of(count, count.Figure.Unit), ComparisonOperator.Equal, new BoundConstant(rows), count.Figure.Unit,
                    $"{list.Name}列有{rows}个项目")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "表中列出了全部项目",
                };
        }
    }

    /// <summary>Names of projects in rows, and a total: then nothing is left out.</summary>
    private static bool IsWholeList(TableSection section)
    {
        var body = section.Rows[0].Number;
        var heads = Enumerable.Range(0, section.Columns[0].Number)
            .SelectMany(column => Enumerable.Range(0, body).Select(row => section.Grid.TextAt(row, column)));
        return section.Rows.Count(row => row.Head.IsTotal) == 1 && heads.Any(text => ProjectHead().IsMatch(text));
    }

    private static bool IsOfProjects(Mention mention) =>
        mention is { IsPlain: true, Number.IsCount: true, Figure.Unit.Symbol: "个" or "项" }
        && !SomeProjects().IsMatch(mention.Lead)
        && (CountedProjects().IsMatch(mention.Subject) || ProjectsBehind().IsMatch(mention.Tail));

    [GeneratedRegex(@"^(?:(?:具体|子)?项目(?:名称|明细)|专项(?:资金)?(?:项目)?(?:名称)?$)")]
    private static partial Regex ProjectHead();

    [GeneratedRegex(@"^(?:全年|本年|年度|当年)*(?:纳入[^，。；]{0,4}(?:监控|评价|自评)(?:范围)?的)?(?:共|组织|安排|实施|完成|开展)*(?:预算|支出)?(?:项目(?:支出)?|专项(?:资金)?(?:项目)?)(?:数量?|总数|总?共计?)?$")]
    private static partial Regex CountedProjects();

    /// <summary>“年初批复预算4个项目”, “年中追加2个项目”: no table of all projects has so many rows.</summary>
    [GeneratedRegex(@"年初|年中|追加|新增|增加|调[增减]|取消|其中|结转|延续|续建|重点")]
    private static partial Regex SomeProjects();

    [GeneratedRegex(@"^(?:预算|支出)?项目(?:[，。；、]|全部|均|支出|总投资|[当本]年|全年|累计|[共合总]计?|$)")]
    private static partial Regex ProjectsBehind();
}
