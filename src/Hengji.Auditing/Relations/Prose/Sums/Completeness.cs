using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Whether a list of parts is the whole, and how surely.</summary>
/// <param name="Certainty">How surely; null when the list may leave parts out.</param>
/// <param name="Assumption">What that rests on.</param>
internal readonly record struct Completeness(Certainty? Certainty, Message Assumption)
{
    private const int FewestDigits = 4;
    private const int FewestOfList = 3;
    private const int EnoughDigitsOfClosed = 5;
    private const decimal Whole = 100;

    /// <summary>Judges a list by its introduction, its parts' names, their shares, and the sum itself.</summary>
    public static Completeness Of(PartList list, ProseText text)
    {
        var fits = Fits(list);
        if (list.IsOpenEnded || list.Parts.Length < 2)
            return default;
        if (!fits && LeaveOthersOut(list, text))
            return default;
        if (PartFamilies.IsComplete(list.Parts, list.Total) || HasWholeShares(list.Parts, text))
            return new Completeness(Checks.Certainty.Certain, "");
        return list.Introduction switch
        {
            _ when PartNames.AreTwoSides(list.Parts) => new Completeness(Checks.Certainty.Inferred, "所列两项互补，按完整列举核对"),
            _ when !fits && PartNames.AreTraits(list.Parts) => default,
            _ when PartFamilies.AreKinds(list.Parts, list.Total) => new Completeness(Checks.Certainty.Inferred, "所列为全部类别"),
            ListIntroduction.Divided => new Completeness(fits ? Checks.Certainty.Certain : Checks.Certainty.Inferred, fits ? "" : "假定所列各项为全部组成部分"),
            ListIntroduction.Bracketed when PartFamilies.EndsWithOther(list.Parts) => new Completeness(Checks.Certainty.Inferred, "末项为“其他”，按完整列举核对"),
            _ when fits => new Completeness(Checks.Certainty.Inferred, "各项之和与总数相符，按完整列举核对"),
            _ when PartNames.AreYears(list) && CountSlip.IsMost(list) => new Completeness(Checks.Certainty.Conditional, "所列各年相接，按完整列举核对"),
            _ when PartNames.AreRanges(list.Parts) => new Completeness(Checks.Certainty.Conditional, "所列各档相接，按完整列举核对"),
            ListIntroduction.Closing => new Completeness(Checks.Certainty.Conditional, "假定“合计”包括本句前列各项"),
            ListIntroduction.View when CountSlip.IsClosed(list) && text.SentenceOf(list.Total).First(mention => mention.Dimension == list.Total.Dimension) == list.Total => new Completeness(Checks.Certainty.Conditional, "末项为“其他”，按完整列举核对"),
            ListIntroduction.View => (OneSlip.Explains(list.Parts, list.Total, list.Parts.Length > 2 ? FewestOfList : EnoughDigitsOfClosed) || OneSlip.IsCopied(list.Parts, list.Total)) ? new Completeness(OneSlip.SuretyOf(list.Parts, list.Total), "假定所列各项为全部组成部分；差额恰为一处笔误") : default,
            ListIntroduction.Flows when list.Parts[0].Lead.Contains("加上", StringComparison.Ordinal) => default,
            ListIntroduction.Flows => OneSlip.Explains(list.Parts, list.Total) || (IsOneSlip(list) && list.Parts.Length > 2) ? new Completeness(Checks.Certainty.Conditional, "假定“总计”包括本句前列各项；差额恰为一位数字之差") : default,
            _ when EndsWithAnd(list) => new Completeness(OneSlip.SuretyOf(list.Parts, list.Total, EnoughDigitsOfClosed), "假定所列各项为全部组成部分"),
            _ when PartFamilies.AreNamedAlike(list.Parts, list.Total) => new Completeness(Checks.Certainty.Conditional, "所列各项名称相同，按完整列举核对"),
            _ when list.Parts.Length > 2 && list.Parts.All(part => part.Subject.Length == 0 && ListWords.NamedBehind().IsMatch(part.Tail)) => new Completeness(Checks.Certainty.Conditional, "假定所列为全部用途"),
            _ when PartFamilies.AreStaff(list.Parts, list.Total) && CountSlip.IsMost(list) => new Completeness(Checks.Certainty.Conditional, "假定所列为全部人员"),
            _ when PartFamilies.AreLevels(list.Parts) => new Completeness(Checks.Certainty.Conditional, "所列为各级财政资金，按完整列举核对"),
            _ when CountSlip.IsClosed(list) => new Completeness(Checks.Certainty.Conditional, "末项为“其他”，按完整列举核对"),
            _ when CountSlip.AreAll(list) => new Completeness(Checks.Certainty.Conditional, "假定所列各项为全部组成部分"),
            _ when CountSlip.FillsClause(list) => new Completeness(Checks.Certainty.Conditional, "假定所列各项为全部组成部分"),
            _ when CountSlip.IsNearly(list) => new Completeness(Checks.Certainty.Conditional, "各项之和与总数相差极少，按完整列举核对"),
            _ when CountSlip.IsIn(list) => new Completeness(Checks.Certainty.Conditional, "假定所列各项为全部组成部分；差额恰为一处笔误"),
            _ when IsOneSlip(list) => new Completeness(OneSlip.SuretyOf(list.Parts, list.Total), "假定所列各项为全部组成部分；差额恰为一位数字之差"),
            ListIntroduction.Among or ListIntroduction.Bracketed when list.Parts.Length > 2 && OneSlip.IsCopied(list.Parts, list.Total) => new Completeness(Checks.Certainty.Conditional, "假定所列各项为全部组成部分"),
            _ => default,
        };
    }

    /// <summary>Whether the parts' shares are printed and make up 100 % within their rounding.</summary>
    private static bool HasWholeShares(IReadOnlyCollection<Mention> parts, ProseText text)
    {
        var shares = parts.Select(part => text.DerivedOf(part, Measure.Share)).OfType<Mention>().Where(share => share.IsPlain).ToList();
        return shares.Count == parts.Count && shares.Count > 1
            && Nodes.CanHold(Nodes.Sum(MeasureUnit.Percent, shares), new BoundConstant(Whole));
    }

    /// <summary>“待遇支出占97.0%；转移支出占2.0%”: each part tells its share, together they are less than all, and the amounts make just as much.</summary>
    private static bool LeaveOthersOut(PartList list, ProseText text)
    {
        var shares = list.Parts.Select(part => text.DerivedOf(part, Measure.Share)).OfType<Mention>().Where(share => share.IsPlain).ToList();
        var unit = list.Total.Figure.Unit;
        return shares.Count == list.Parts.Length && Nodes.IsNonZero(list.Total) && shares.Sum(share => share.Figure.Value) < Whole
            && !Nodes.CanHold(Nodes.Sum(MeasureUnit.Percent, shares), new BoundConstant(Whole))
            && Nodes.CanHold(Nodes.Percent(Nodes.Sum(unit, list.Parts), Nodes.Of(list.Total, unit)), Nodes.Sum(MeasureUnit.Percent, shares));
    }

    private static bool Fits(PartList list) =>
        Nodes.CanHold(Nodes.Sum(list.Total.Figure.Unit, list.Parts), Nodes.Of(list.Total, list.Total.Figure.Unit));

    private static bool EndsWithAnd(PartList list) =>
        list.Parts[^1].Lead.TrimStart() is ['和' or '及', ..] or ['以', '及', ..] || list.Parts[^1].Subject is ['和' or '及', ..];

    /// <summary>Whether one figure mistyped explains it, or the gap is a single digit of a long number: 1000.00 against 1300.00, what a typing slip leaves.</summary>
    private static bool IsOneSlip(PartList list)
    {
        if (OneSlip.Explains(list.Parts, list.Total))
            return true;
        var unit = list.Total.Figure.Unit.InBase;
        var gap = Math.Abs(list.Parts.Sum(part => part.InBase) / unit - list.Total.Figure.Value);
        var decimals = list.Parts.Append(list.Total).Max(part => part.Figure.Decimals);
        var digits = decimal.Truncate(Math.Abs(list.Total.Figure.Value)).ToString(CultureInfo.InvariantCulture).Length + decimals;
        var printed = gap.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return digits >= FewestDigits && printed.Count(c => c is >= '1' and <= '9') == 1;
    }
}
