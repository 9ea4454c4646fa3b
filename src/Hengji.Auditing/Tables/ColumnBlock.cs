using System.Text.RegularExpressions;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables;

/// <summary>Parts of a section that stand side by side, each with labels of its own: income at the left, expenditure at the right.</summary>
/// <param name="Labels">Columns of its labels, codes and running numbers.</param>
/// <param name="Figures">Its columns of figures.</param>
internal sealed partial record ColumnBlock(ImmutableArray<int> Labels, ImmutableArray<int> Figures)
{
    private const int FewestLabels = 2;

    /// <summary>The blocks from left to right; at least one when there is a column of figures.</summary>
    /// <param name="kinds">Kinds of the columns.</param>
    /// <param name="heads">Words of the heads of a column, from outside to inside.</param>
    /// <param name="words">Words that stand in a column's body.</param>
    public static IEnumerable<ColumnBlock> Of(IReadOnlyList<ColumnKind> kinds, Func<int, IReadOnlyList<string>> heads, Func<int, IReadOnlyList<string>> words)
    {
        var first = kinds.ToList().IndexOf(ColumnKind.Figures);
        if (first < 0)
            yield break;
        var known = Enumerable.Range(0, first).SelectMany(heads).ToHashSet(StringComparer.Ordinal);
        var (labels, figures) = (Enumerable.Range(0, first).ToImmutableArray(), ImmutableArray.CreateBuilder<int>());
        for (var column = first; column < kinds.Count; column++)
        {
            if (kinds[column] == ColumnKind.Figures)
                figures.Add(column);
            else if (Next(column) is { } next && Begins(column, next))
            {
                yield return new ColumnBlock(labels, figures.DrainToImmutable());
                labels = [.. Enumerable.Range(column, next - column)];
                column = next - 1;
            }
        }
        yield return new ColumnBlock(labels, figures.DrainToImmutable());

        int? Next(int from) => Enumerable.Range(from, kinds.Count - from).Where(column => kinds[column] == ColumnKind.Figures).Select(column => (int?)column).FirstOrDefault();

        bool Begins(int from, int to) => Enumerable.Range(from, to - from).Any(column =>
            kinds[column] == ColumnKind.Words && AreLabels(words(column)) && heads(column) is var over && !over.Any(head => HeadMeasures.IsHead(head) || Remark().IsMatch(head))
            && over.Any(head => known.Contains(head) || Item().IsMatch(head)));
    }

    private static bool AreLabels(IReadOnlyList<string> words) =>
        words.Count >= FewestLabels && words.Distinct(StringComparer.Ordinal).Count() * 5 >= words.Count * 4;

    [GeneratedRegex(@"项目|科目|名称|收入|支出|分类|资产|负债|类别|内容")]
    private static partial Regex Item();

    [GeneratedRegex(@"备注|说明|原因|措施|单位|性质|依据|标准|评分|情况|完成|目标|指标|要求|责任|时间|日期")]
    private static partial Regex Remark();
}
