using System.Collections.Immutable;

namespace Explainers.Numbers;

/// <summary>
/// A sum as the desk writes it, “137 − 120” or “(25 + 30) ÷ 338 × 100”, worked out. Units and currencies are passed over; a text with any
/// other word is an explanation and not worked out.
/// </summary>
internal sealed class Sum
{
    private readonly ImmutableArray<Token> _tokens;
    private int _at;
    private bool _isBroken;

    private Sum(ImmutableArray<Token> tokens) => _tokens = tokens;

    /// <summary>The result; null when the text is no sum.</summary>
    public static decimal? Of(string text)
    {
        var run = new Sum(Tokenizer.In(text));
        if (!run._tokens.Any(t => IsOperator(t.Text)))
            return null;
        try
        {
            var result = run.Terms(0);
            return run._isBroken || run._at < run._tokens.Length ? null : result;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a result is the value of a number, rounded to the digits that it shows; a share may be shown in per cent.</summary>
    public static bool Gives(decimal result, Quantity value, decimal scale)
    {
        var shown = value.Value / scale;
        var step = scale;
        while (shown % 1 != 0 && step > 1e-9m)
            (shown, step) = (shown * 10, step / 10);
        var exact = Math.Abs(result);
        return IsNear(exact) || (value.Unit == Units.Percent && exact <= 10 && IsNear(exact * 100)) || (value.Unit == Units.Share && Math.Abs(exact - value.Value) < 0.01m);

        bool IsNear(decimal amount) => Math.Abs(amount - value.Value) * 2 <= step || (value.Bound is Bound.About or Bound.Over or Bound.Under && Math.Abs(amount - value.Value) * 20 <= value.Value);
    }

    private static bool IsOperator(string text) => text is "+" or "-" or "×" or "*" or "x" or "÷" or "/" or "·";

    private Token Next => _at < _tokens.Length ? _tokens[_at] : Token.None;

    private decimal Terms(int depth)
    {
        var result = Factors(depth);
        while (Next.Text is "+" or "-" or "plus" or "minus")
        {
            var isMinus = _tokens[_at++].Text is "-" or "minus";
            var next = Factors(depth);
            result = isMinus ? result - next : result + next;
        }
        return result;
    }

    private decimal Factors(int depth)
    {
        var result = Part(depth);
        while (Next.Text is "×" or "*" or "x" or "·" or "÷" or "/" or "times")
        {
            var isDivision = _tokens[_at++].Text is "÷" or "/";
            var next = Part(depth);
            _isBroken |= isDivision && next == 0;
            result = !isDivision ? result * next : next == 0 ? 0 : result / next;
        }
        return result;
    }

    private decimal Part(int depth)
    {
        while (Units.OfSign(Next.Text) is not null || (Units.Country(Next.Text) is not null && Next.Kind == TokenKind.Word))
            _at++;
        if (Next.Text == "(" && depth < 8)
        {
            _at++;
            var inside = Terms(depth + 1);
            _isBroken |= Next.Text != ")";
            _at++;
            return inside;
        }
        if (Next.Kind != TokenKind.Number)
        {
            _isBroken = true;
            return 0;
        }
        var value = _tokens[_at++].Value;
        for (; Next.Kind == TokenKind.Word && Next.Text is not ("plus" or "minus" or "times" or "x"); _at++)
        {
            var scale = Next.Text == "m" ? 1e6m : NumberWords.Scale(Next.Text);
            _isBroken |= scale == 0 && Units.Of(Next.Text).Unit is null && Next.Text is not ("percent" or "per" or "cent" or "points" or "percentage");
            value *= scale == 0 ? 1 : scale;
        }
        if (Next.Text is "%" or "€")
            _at++;
        return value;
    }
}
