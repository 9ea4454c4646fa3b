using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Columns of what two scores differ by (差异、核减分), whose heads do not always say that they are of points.</summary>
internal static partial class PointColumns
{
    private const int FewestScores = 2;

    /// <summary>The columns, those beside two scores that differ by points with the unit of points.</summary>
    public static List<(int Number, LineHead Head)> Of(List<(int Number, LineHead Head)> columns)
    {
        if (columns.Exists(column => column.Head.Measure == Measure.MaximumPoints))
            columns = columns.ConvertAll(column => column.Head is { Unit: null, Measure: Measure.Amount or Measure.Actual } && Scored().IsMatch(column.Head.Core) ? column with { Head = column.Head with { Measure = Measure.Points } } : column);
        if (columns.Count(column => column.Head.Measure == Measure.Points) < FewestScores)
            return columns;
        var areAlone = columns.TrueForAll(column => HeadMeasures.IsPoints(column.Head.Measure) || column.Head.IsRate || Apart().IsMatch(column.Head.Core));
        return columns.ConvertAll(column => IsOfPoints(column.Head, areAlone) ? column with { Head = column.Head with { Unit = MeasureUnit.Point } } : column);
    }

    /// <summary>分差 is of points wherever it stands; 差异 only where nothing but scores could differ.</summary>
    private static bool IsOfPoints(LineHead head, bool areAlone) =>
        head is { Unit: null, IsRate: false } && (PointsApart().IsMatch(head.Core) || (areAlone && Apart().IsMatch(head.Core)));

    /// <summary>自评, 实得 beside 满分.</summary>
    [GeneratedRegex("^(?:自评|互评|初评|复评|终评|考评|核评|评定|评价|考核|复核|核定|认定|专家评?|财政评?|实[得评]|评得|得)(?:结果|值|数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    [GeneratedRegex("^.{0,6}(?:差分|分差|[减扣增加少多低高]分|分值?[差之]异?[额值]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PointsApart();

    [GeneratedRegex("^.{0,4}(?:差[异距额值]?|相差|[增扣核调]减|变动|变化|升降|[高低多少]评)[数值额分]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
