using System.Text.RegularExpressions;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Which way a change goes by its words and its sign: 增长-12.17% is a fall, 下降12.17% too.</summary>
internal static partial class Directions
{
    /// <summary>Whether words and sign of a rate together say which way it goes.</summary>
    public static bool IsTold(ToldNumber told) => told.Counts == "%" && Of(told) != 0;

    /// <summary>1 up, −1 down, 0 where words do not say; a fall printed with a minus may be either.</summary>
    public static int Of(ToldNumber told) =>
        Up().IsMatch(told.Before) ? Math.Sign(told.Figure.Value) : told.Figure.Value > 0 && Down().IsMatch(told.Before) ? -1 : 0;

    [GeneratedRegex("(?<!负)(?:增长|上升|提高|增加)(?:率|了|幅度)?(?:为|约|达)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Up();

    [GeneratedRegex("(?:下降|降低|减少)(?:率|了|幅度)?(?:为|约|达)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Down();
}
