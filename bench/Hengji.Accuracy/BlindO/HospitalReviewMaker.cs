using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes an agency's review of what a county spent on its hospital.</summary>
internal sealed class HospitalReviewMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.hospital")
{
    private static readonly (string Name, string Department, int From, int To, int Price)[] DeviceNames =
    [
        ("全数字化彩色多普勒超声诊断仪", "超声医学科", 1, 3, 1_180_000), ("高清电子胃肠镜系统", "消化内镜室", 1, 2, 1_460_000), ("全自动生化分析仪", "检验科", 1, 2, 960_000), ("有创呼吸机", "重症医学科", 3, 8, 238_000),
        ("多参数监护仪", "急诊医学科", 12, 36, 19_800), ("血液透析机", "血液净化室", 4, 10, 126_000), ("微量注射泵", "各临床科室", 20, 60, 5_600),
    ];

    public HospitalReview Make()
    {
        var devices = DeviceNames.Select((one, index) => Device($"device.{index}", one)).ToImmutableArray();
        var deviceMoney = Total("device.money", devices.Select(one => one.Money));
        var ceiling = Even("ceiling", deviceMoney.Value * Dice.Share(103, 112), 10_000);
        var saved = Left("saved", ceiling, deviceMoney);
        var works = Works(ceiling, deviceMoney);
        var all = Outlay("work", "合计", works);
        var payers = Payers(all, out var whole);
        var operations = Compare("operations", Count("operations", 2_600, 7_400), 82, 97);
        var hard = Count("hard", operations.Now.Value * Dice.Share(38, 61));
        var visits = Compare("visits", Count("visits", 210_000, 460_000), 88, 98);
        ImmutableArray<Asked> polls = [Ask("poll.0", "住院及门诊患者", 180, 360), Ask("poll.1", "医务人员", 70, 130, 80, 96)];
        var average = new Fact(Key("average"), (polls[0].ContentRate.Value + polls[1].ContentRate.Value) / 2, FactKind.Percent);
        Ledger.Relate("average", new(2, average), new(-1, polls[0].ContentRate), new(-1, polls[1].ContentRate));
        var (deviceCount, idle) = (Total("device.count", devices.Select(one => one.Number)), Count("idle", 2, 9));
        Ledger.AtMost(idle, deviceCount);
        Ledger.AtMost(hard, operations.Now);
        return new(
            payers, whole, works, all, Left("unspent", whole.Arrived, all.Spent), devices, deviceCount, deviceMoney, ceiling, saved, Rate("savedrate", saved, ceiling), idle, Share("idleshare", idle, deviceCount),
            visits, Compare("inpatients", Count("inpatients", 15_000, 31_000), 86, 99), operations, hard, Share("hardshare", hard, operations.Now), Compare("outgoing", Count("outgoing", 1_400, 3_600), 106, 128), polls, average, Sheet(whole, all, visits, average));
    }

    private Device Device(string name, (string Name, string Department, int From, int To, int Price) one)
    {
        Fact number = Count($"{name}.number", one.From, one.To), price = Even($"{name}.price", one.Price * Dice.Share(82, 116), one.Price > 100_000 ? 1_000 : 100);
        var money = Money($"{name}.money", price.Value * number.Value);
        Ledger.Product(money, price, number);
        return new(one.Name, one.Department, number, price, money);
    }

    private ImmutableArray<Outlay> Works(Fact ceiling, Fact devices)
    {
        (string Name, int From, int To)[] others = [("信息化建设", 2_000_000, 4_600_000), ("临床重点专科建设", 1_500_000, 3_400_000), ("人才培养与引进", 400_000, 1_100_000)];
        return
        [
            Outlay("work.0", "医疗设备购置", ceiling, devices),
            .. others.Select((one, index) =>
            {
                var budget = Even($"work.{index + 1}.budget", Dice.Yuan(one.From, one.To), 10_000);
                return Outlay($"work.{index + 1}", one.Name, budget, Money($"work.{index + 1}.spent", Dice.Part(budget.Value, 72, 99)));
            }),
        ];
    }

    private ImmutableArray<Payer> Payers(Outlay all, out Payer whole)
    {
        string[] names = ["中央财政", "省级财政", "县级财政", "医院自筹"];
        ImmutableArray<Fact> planned = Parts("planned", all.Budget, 42, 18, 26, 14), unspent = Parts("payer.left", all.Left, 40, 16, 32, 12);
        var payers = names.Select((name, index) =>
        {
            var spent = Money($"payer.{index}.spent", planned[index].Value - unspent[index].Value);
            var arrived = index == 2 ? spent.Value + Dice.Part(unspent[index].Value, 10, 60) : planned[index].Value;
            return Payer($"payer.{index}", name, planned[index], Money($"payer.{index}.arrived", arrived), spent);
        }).ToImmutableArray();
        Ledger.Sum(all.Spent, [.. payers.Select(one => one.Spent)]);
        whole = Payer("payer", "合计", all.Budget, Total("payer.arrived", payers.Select(one => one.Arrived)), all.Spent);
        return payers;
    }

    private Payer Payer(string name, string title, Fact planned, Fact arrived, Fact spent) =>
        new(title, planned, arrived, Rate($"{name}.arrivedrate", arrived, planned), spent, Rate($"{name}.spentrate", spent, arrived));

    private MarkSheet Sheet(Payer whole, Outlay all, Comparison visits, Fact average) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 3) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 3), new("决策", "绩效目标", "绩效目标合理性", 4) { Loss = 1 }, new("决策", "绩效目标", "绩效指标明确性", 4) { Loss = 1.5m }, new("决策", "资金投入", "预算编制科学性", 3), new("决策", "资金投入", "资金分配合理性", 3),
        new("过程", "资金管理", "资金到位率", 4) { ByRate = whole.ArrivedRate }, new("过程", "资金管理", "预算执行率", 5) { ByRate = whole.SpentRate }, new("过程", "资金管理", "资金使用合规性", 4),
        new("过程", "组织实施", "管理制度健全性", 3), new("过程", "组织实施", "制度执行有效性", 4) { Loss = 1 },
        new("产出", "产出数量", "设备购置完成率", 8) { Loss = 0 }, new("产出", "产出数量", "信息化建设完成率", 6), new("产出", "产出质量", "设备验收合格率", 7) { Loss = 0 }, new("产出", "产出时效", "项目完成及时性", 6) { Loss = 2 }, new("产出", "产出成本", "成本节约率", 5) { Loss = 0 },
        new("效益", "社会效益", "门急诊人次增长", 6) { Loss = visits.Rate.Value > 3 ? 0 : 1 }, new("效益", "社会效益", "三、四级手术占比", 6), new("效益", "可持续影响", "设备利用情况", 6) { Loss = 1.5m }, new("效益", "满意度", "综合满意度", 10) { Loss = average.Value >= 90 ? 0 : 1 },
    ]);
}
