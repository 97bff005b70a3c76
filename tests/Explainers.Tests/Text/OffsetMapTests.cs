using Explainers.Text;

namespace Explainers.Tests.Text;

/// <summary>A map of offsets says what the list of them says that it was made of.</summary>
public class OffsetMapTests
{
    private static readonly int[][] s_lists = [[0], [7, 8, 9, 10], [3, 3, 4, 9, 10, 11, 20], [5, 6, 2, 3, 3, 3, 8], [1, 1, 2, 2, 3, 3], [0, 2, 4, 6, 8]];

    public static TheoryData<int> Lists => [.. Enumerable.Range(0, s_lists.Length)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_offset_part_and_search_is_that_of_the_list(int list)
    {
        var offsets = s_lists[list];
        Same(OffsetMap.Of(offsets), offsets);
        for (var start = 0; start < offsets.Length; start++)
        {
            for (var end = start + 1; end <= offsets.Length; end++)
                Same(OffsetMap.Of(offsets).Slice(Span.FromBounds(start, end)), offsets[start..end]);
        }
        foreach (var other in s_lists)
            Same(OffsetMap.Join([OffsetMap.Of(offsets), OffsetMap.Of(other)]), [.. offsets, .. other]);
    }

    private static void Same(OffsetMap map, int[] offsets)
    {
        Enumerable.Range(0, map.Length).Select(i => map[i]).ShouldBe(offsets);
        for (var offset = -1; offset < 22; offset++)
            map.IndexOf(offset).ShouldBe(Array.IndexOf(offsets, offset));
    }
}
