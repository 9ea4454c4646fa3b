namespace Hengji.Indicators;

/// <summary>Signs of the directions as forms print them.</summary>
public static class DirectionSigns
{
    /// <summary>≥, &gt;, ≤, &lt; or =; empty for ranges and qualitative indicators.</summary>
    public static string Sign(this Direction direction) =>
        direction switch
        {
            Direction.AtLeast => "≥",
            Direction.MoreThan => ">",
            Direction.AtMost => "≤",
            Direction.LessThan => "<",
            Direction.Equal => "=",
            Direction.Range or Direction.Qualitative => "",
        };
}
