namespace Hengji.Checks.Locating;

/// <summary>Chinese names of slips (差错类型).</summary>
public static class SlipNames
{
    /// <summary>For instance 相邻数字对调; empty when no kind is known.</summary>
    public static string Name(this Slip slip) =>
        slip switch
        {
            Slip.Unknown => "",
            Slip.WrongDigit => "一位数字错",
            Slip.SwappedDigits => "相邻数字对调",
            Slip.LostDigit => "漏位或多位",
            Slip.UnitFactor => "单位或小数点错位",
            Slip.Sign => "正负号错",
            Slip.NeighbourRow => "与相邻行数值相同，疑似错行",
            Slip.NeighbourColumn => "与相邻列数值相同，疑似错列",
            Slip.LastYear => "与上年数值相同，疑似照抄上年",
            Slip.StaleTotal => "合计数，疑似未随分项更新",
            Slip.OtherPlace => "即另一处所印的数",
        };
}
