using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Reckoned;

/// <summary>Reads operands and the signs between them, products before sums, brackets first.</summary>
internal sealed class Reckoning
{
    private const int MostTimes = 100;
    private readonly List<(char Sign, Mention? Operand)> tokens = [];
    private int at;

    private Reckoning(ImmutableArray<Mention> operands)
    {
        Mention? before = null;
        foreach (var operand in operands)
        {
            var text = operand.Sentence.Source.Text;
            foreach (var sign in (before is null ? Opening(text[..operand.Number.Start]) : text[before.Number.End..operand.Number.Start]).Select(Plain).Where(sign => sign != ' '))
                tokens.Add((sign, null));
            tokens.Add(('n', operand));
            before = operand;
        }
        var behind = before!.Sentence.Source.Text[before.Number.End..];
        foreach (var sign in behind.TakeWhile(sign => Plain(sign) is ')' or ' ' && !char.IsLetter(sign)).Select(Plain).Where(sign => sign != ' '))
            tokens.Add((sign, null));
        DropLoneBrackets();
    }

    /// <summary>What the operands give; null where brackets do not close or a figure is negative.</summary>
    public static BoundNode? Of(ImmutableArray<Mention> operands)
    {
        if (operands.Any(operand => operand.Figure.Value < 0))
            return null;
        var reckoning = new Reckoning(operands);
        return reckoning.Sum() is { } whole && reckoning.at == reckoning.tokens.Count ? whole : null;
    }

    private static string Opening(string before) => before[before.TrimEnd('（', '(', '[', ' ').Length..];

    private static char Plain(char sign) => sign switch
    {
        '＋' or '+' => '+',
        '-' or '－' or '−' or '—' => '-',
        '×' or '✕' or 'x' or 'X' or '*' => '*',
        '÷' or '/' or '／' => '/',
        '（' or '(' or '[' => '(',
        '）' or ')' or ']' => ')',
        _ => ' ',
    };

    /// <summary>A bracket that opens before the first operand and closes behind the result is none of the reckoning.</summary>
    private void DropLoneBrackets()
    {
        while (tokens.Count(token => token.Sign == '(') > tokens.Count(token => token.Sign == ')') && tokens[0].Sign == '(')
            tokens.RemoveAt(0);
        while (tokens.Count(token => token.Sign == ')') > tokens.Count(token => token.Sign == '(') && tokens[^1].Sign == ')')
            tokens.RemoveAt(tokens.Count - 1);
    }

    private char Next => at < tokens.Count ? tokens[at].Sign : ' ';

    private BoundNode? Sum()
    {
        var terms = ImmutableArray.CreateBuilder<BoundTerm>();
        Rational weight = 1;
        do
        {
            if (Product() is not { } term)
                return null;
            terms.Add(new BoundTerm(weight, term));
            weight = Next == '-' ? -1 : 1;
        }
        while (Next is '+' or '-' && at++ >= 0);
        return terms is [{ Node: var only }] ? only : new BoundSum(terms.ToImmutable());
    }

    private BoundNode? Product()
    {
        var product = Operand();
        while (product is not null && Next is '*' or '/')
        {
            var isQuotient = Next == '/';
            at++;
            product = Operand() is not { } other ? null : isQuotient ? new BoundQuotient(product, other) : new BoundProduct(product, other);
        }
        return product;
    }

    /// <summary>×2, ×12: a small whole number of no unit was not rounded.</summary>
    private static bool IsTimes(Mention operand) => operand.Figure is { PrintedDecimals: 0, Value: < MostTimes } && operand.Figure.Unit == MeasureUnit.None;

    private BoundNode? Operand()
    {
        if (at >= tokens.Count)
            return null;
        var (sign, operand) = tokens[at++];
        if (operand is not null)
            return IsTimes(operand) ? new BoundConstant(Rational.Of(operand.Figure.Value)) : new BoundFigure(operand.Figure, operand.Dimension == "%" ? Rational.Of(0.01m) : Rational.Of(operand.Figure.Unit.InBase));
        var inside = sign == '(' ? Sum() : null;
        return inside is not null && Next == ')' && at++ >= 0 ? inside : null;
    }
}
