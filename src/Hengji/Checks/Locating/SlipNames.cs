namespace Hengji.Checks.Locating;

/// <summary>Names of slips (差错类型).</summary>
public static class SlipNames
{
    /// <summary>For instance 相邻数字对调; empty when no kind is known.</summary>
    public static string Name(this Slip slip) => slip.BothNames().Chinese;

    /// <summary>The name in both languages; empty when no kind is known.</summary>
    public static Bilingual BothNames(this Slip slip) =>
        slip switch
        {
            Slip.Unknown => new("", ""),
            Slip.WrongDigit => new("一位数字错", "one digit wrong"),
            Slip.SwappedDigits => new("相邻数字对调", "neighbouring digits swapped"),
            Slip.LostDigit => new("漏位或多位", "a digit lost or added"),
            Slip.UnitFactor => new("单位或小数点错位", "wrong unit or decimal point"),
            Slip.Sign => new("正负号错", "wrong sign"),
            Slip.NeighbourRow => new("与相邻行数值相同，疑似错行", "the value of a neighbouring row"),
            Slip.NeighbourColumn => new("与相邻列数值相同，疑似错列", "the value of a neighbouring column"),
            Slip.LastYear => new("与上年数值相同，疑似照抄上年", "last year's value"),
            Slip.StaleTotal => new("合计数，疑似未随分项更新", "a total not brought up to date"),
            Slip.OtherPlace => new("即另一处所印的数", "the number printed elsewhere"),
        };
}
