using System.Text;

namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>Puts the ordinary character in the place of one that only looks like it.</summary>
/// <remarks>
/// Programs that write PDF name a glyph by the first character that uses it. For many simple Chinese characters that is the sign
/// of a radical (⼀ U+2F00 for 一 U+4E00), which no search finds and no rule knows.
/// </remarks>
internal static class CharacterRepair
{
    private const char FirstRadical = '\u2F00';
    private const char FirstSupplement = '\u2E80';
    private const char NoCharacter = '〓';

    /// <summary>Characters of the radicals from U+2F00 on.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Characters of the further radicals from U+2E80 on.</summary>
    private const string Supplement =
        "〓厂〓〓乚亻冂〓刀刂卜㔾小小兀尣尢尣巳幺彑彐忄心扌攵〓旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罓罓罓"
        + "羊羊羊耂肀聿月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉"
        + "齐歯齿竜龙龜亀龟";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "ft", "st"];

    /// <summary>The text with ordinary characters; a replacement character for what no font should name.</summary>
    public static string Repair(string text)
    {
        if (text is [(> ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF')])
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = repaired.Append(Repair(c));
        return repaired.ToString();
    }

    private static string Repair(char c) =>
        c switch
        {
            >= FirstRadical and < (char)(FirstRadical + 214) => Radicals[c - FirstRadical].ToString(),
            >= FirstSupplement and < (char)(FirstSupplement + 116) when Supplement[c - FirstSupplement] != NoCharacter =>
                Supplement[c - FirstSupplement].ToString(),
            >= '\uFB00' and <= '\uFB06' => Ligatures[c - '\uFB00'],
            '\u00AD' or '\u2010' or '\u2011' => "-",
            '\u00A0' or '\u2007' or '\u202F' or '\t' or '\n' or '\r' => " ",
            // A page shows letters where they were put; marks of direction change nothing there.
            (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' => "",
            < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF') or '\uFFFE' or '\uFFFF' => Glyph.Unreadable,
            _ => c.ToString(),
        };
}
