namespace Hengji.Accuracy.BlindJj;

/// <summary>The bodies whose final accounts are published.</summary>
internal static class AccountSpecs
{
    /// <summary>A county's office of veterans' affairs.</summary>
    public static BodySpec Veterans { get; } = new("veterans", "2082801", 30, 42)
    {
        Wages = HeadCosts.OfficeWages, Goods = HeadCosts.OfficeGoods, Help = HeadCosts.OfficeHelp, Equipment = HeadCosts.Equipment, Units = [("县退役军人事务局（本级）", 20), ("县退役军人服务中心", 9), ("县军队离退休干部休养所", 5)],
        Tasks =
        [
            new("2080801", "死亡抚恤金", 900_000, 2_100_000), new("2080802", "伤残抚恤金", 2_600_000, 5_200_000), new("2080805", "义务兵家庭优待金", 4_200_000, 8_600_000), new("2080901", "自主就业退役士兵一次性经济补助", 2_900_000, 6_400_000),
            new("2082804", "春节、“八一”走访慰问", 400_000, 900_000), new("2082804", "烈士纪念设施维护", 300_000, 1_100_000) { IsAdded = true }, new("2101401", "优抚对象医疗补助", 700_000, 1_600_000), new("2296002", "光荣院设施改造", 500_000, 1_400_000) { IsFund = true },
        ],
        Own = [new("2082804", 0, 0, 60_000, 240_000)],
    };

    /// <summary>A city's middle school.</summary>
    public static BodySpec School { get; } = new("school", "2050204", 168, 214)
    {
        Wages = HeadCosts.InstitutionWages, Goods = HeadCosts.InstitutionGoods, Help = HeadCosts.InstitutionHelp, Equipment = HeadCosts.Equipment,
        Tasks =
        [
            new("2050204", "普通高中国家助学金", 500_000, 1_200_000), new("2050204", "教学楼维修改造", 1_200_000, 3_600_000), new("2050803", "教师专业能力培训", 120_000, 380_000),
            new("2050999", "智慧校园建设", 800_000, 2_200_000) { IsAdded = true },
        ],
        Own = [new("2050204", 1_800_000, 3_900_000, 900_000, 2_600_000)],
    };

    /// <summary>A city's office of water with its units.</summary>
    public static BodySpec Water { get; } = new("water", "2130301", 120, 160)
    {
        Wages = HeadCosts.OfficeWages, Goods = HeadCosts.OfficeGoods, Help = HeadCosts.OfficeHelp, Equipment = HeadCosts.Equipment,
        Units = [("市水务局（本级）", 52), ("市水政监察支队", 24), ("市水库移民服务中心", 18), ("市河湖管护中心", 31), ("市水文水资源中心", 15)],
        Tasks =
        [
            new("2130305", "中小河流治理工程", 12_000_000, 32_000_000), new("2130305", "病险水库除险加固", 6_000_000, 18_000_000), new("2130306", "水利工程维修养护", 3_000_000, 7_600_000), new("2130311", "节水型社会建设和取用水监管", 900_000, 2_700_000),
            new("2130314", "防汛物资储备和度汛应急", 1_600_000, 4_800_000), new("2130301", "防汛应急指挥车购置", 240_000, 390_000) { IsCar = true },
            new("2082201", "水库移民直补资金", 5_000_000, 9_800_000) { IsFund = true }, new("2082202", "库区和移民安置区基础设施", 3_600_000, 8_800_000) { IsFund = true },
        ],
    };
}
