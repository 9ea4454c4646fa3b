namespace Hengji.BudgetUnits;

/// <summary>Reading of printed unit names (单位名称).</summary>
public static class UnitName
{
    /// <summary>The bare name: without a leading number (“7、”), spaces and the shape of brackets.</summary>
    public static string Normalise(string printed)
    {
        var text = printed.Trim();
        var digits = text.TakeWhile(c => char.IsAsciiDigit(c) || c is >= '０' and <= '９').Count();
        if (digits > 0 && digits < text.Length && text[digits] is '、' or '.' or '．' or ',' or '，')
            text = text[(digits + 1)..];
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('(', '（').Replace(')', '）');
    }
}
