using System.Collections.Frozen;

namespace Hengji.Auditing.Numbers;

/// <summary>Words that count or measure (量词), and the words they must not be confused with.</summary>
internal static class UnitWords
{
    private const int LongestWord = 4;

    /// <summary>Counted words whose number is whole and exact.</summary>
    private static readonly FrozenSet<string> Counted = Words(
        "人次 人天 人日 人员 人 名 位 户次 户 家次 家 件次 件 项次 项 场次 场 批次 次数 次 批 条 份 份次 台套 台件 台次 件套 例次 剂次 台 套 辆次 辆 所 处 座 栋 幢 间 只 头 羽 尾 匹 "
        + "株 棵 本 册次 册 卷 篇 期 班次 班 节 例 宗 起 桩 组 支 枚 张 块 片 段 口 眼 盏 根 车次 架 艘 轮 票 款 种 类 门 个月 个工作日 个 幅 部 盒 瓶 箱 袋 "
        + "频次 团组 床日 床位 具 道 课时 学时 天 对 岁 分 页 剂次 针次 人份 餐次 标段 车位 泊位 学位 机位 座次 站次 标箱 标准箱 架次 航次 个次 头只 头次 处次 宗次 "
        + "笔 笔次 顶 床 封 单 集 尊 桶 剂 粒 帧 字");

    private static readonly FrozenSet<string> Measured = Words(
        "元 亩 公顷 平方公里 平方千米 平方米 立方米 ㎡ m² m³ m2 m3 hm² hm2 hm km² km2 公里 千米 km KM 米 厘米 毫米 吨 公斤 千克 斤 kg KG 克 升 千瓦时 kWh 兆瓦时 MWh 千瓦 kW 兆瓦 MW 千伏安 kVA cm mm 立方 平米 毫升 秒 "
        + "小时 分钟 年 周 倍 ℃ 度电");

    /// <summary>What stands behind a counted word when it is the beginning of another word: 人均, 项目, 条件.</summary>
    private static readonly FrozenDictionary<char, string> Beginnings = new Dictionary<char, string>
    {
        ['人'] = "均才民事口力社大工为", ['名'] = "称单额录义誉", ['位'] = "于置列居", ['个'] = "体别性税", ['家'] = "庭长属园具电",
        ['次'] = "年月于生要数性序", ['条'] = "件例款", ['份'] = "额", ['台'] = "账湾风", ['所'] = "有以属得在需", ['处'] = "理置罚室级于长分在",
        ['起'] = "草来诉到点施", ['天'] = "然津", ['场'] = "所地馆", ['批'] = "复准评示", ['种'] = "植养子", ['口'] = "径岸", ['班'] = "子",
        ['门'] = "诊户类窗", ['节'] = "约能点省支余", ['支'] = "出付部持撑", ['对'] = "外比象应于", ['户'] = "籍外", ['本'] = "级年单部次着科项",
        ['组'] = "织成", ['座'] = "谈落", ['间'] = "接", ['例'] = "如外", ['张'] = "家", ['根'] = "据", ['架'] = "构", ['部'] = "门分署",
        ['只'] = "有能要", ['期'] = "间限末初望", ['项'] = "目", ['类'] = "别似型", ['段'] = "落", ['款'] = "项", ['道'] = "路", ['片'] = "区",
        ['头'] = "部", ['米'] = "粮", ['周'] = "期边转", ['年'] = "度初末底级均", ['套'] = "取", ['件'] = "数", ['升'] = "级学高至", ['克'] = "服",
        ['具'] = "体有备", ['元'] = "旦", ['轮'] = "换岗", ['页'] = "面码岩", ['票'] = "据",
        ['笔'] = "试录记者", ['顶'] = "层替点部格", ['床'] = "垫铺", ['封'] = "闭山面存堵顶控", ['单'] = "位价个项元独一据件证面边向次日", ['集'] = "中体团资成群约贸合散镇聚",
        ['桶'] = "装", ['剂'] = "量型", ['字'] = "第号", ['方'] = "面案式向法米公",
    }.ToFrozenDictionary();

    /// <summary>The longest unit word at a place; empty when there is none.</summary>
    public static string At(string plain, int at)
    {
        for (var length = Math.Min(LongestWord, plain.Length - at); length > 0; length--)
        {
            var word = plain.Substring(at, length);
            if ((Counted.Contains(word) || Measured.Contains(word)) && EndsThere(plain, at + length))
                return word == "人员" ? "人" : word;
        }
        return "";
    }

    /// <summary>Whether numbers of a counted word are exact when they are whole.</summary>
    public static bool IsCount(string symbol) => Counted.Contains(symbol);

    private static bool EndsThere(string plain, int end)
    {
        if (end >= plain.Length)
            return true;
        var (last, next) = (plain[end - 1], plain[end]);
        if (last == '分')
            return !char.IsLetter(next) || next is '以' or '的' or '和' or '与' or '及' or '左' or '得' || IsChange(plain, end);
        return !char.IsAsciiLetter(next) || !char.IsAsciiLetter(last)
            ? !(Beginnings.TryGetValue(last, out var begun) && begun.Contains(next, StringComparison.Ordinal))
            : false;
    }

    /// <summary>90.54分提高3.28分: a score and how it changed.</summary>
    private static bool IsChange(string plain, int at) =>
        at + 1 < plain.Length && plain.AsSpan(at, 2) is "提高" or "提升" or "增加" or "上升" or "下降" or "降低" or "减少" or "高出" or "低于" or "高于" or "扩大" or "缩小" or "收窄" or "拉大";

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet();
}
