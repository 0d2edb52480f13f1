package fangfan.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Trees of random sizes against the definitions of RFC 9162, and proofs that were touched. */
class MerkleTreeTest {

    private static final int LARGEST = 600;

    private final Random random = new Random(9162);

    @Test
    void everyRootIsThatOfTheDefinition() {
        GrownTree tree = new GrownTree();
        for (int size = 0; size <= LARGEST; size++) {
            byte[] expected = NaiveTree.root(tree.leaves());
            assertThat(tree.frontier().root()).isEqualTo(expected);
            assertThat(tree.first(size).root()).isEqualTo(expected);
            tree.append(randomHash());
        }
    }

    @Test
    void aFrontierGoesOnFromItsSubtrees() {
        GrownTree tree = GrownTree.random(LARGEST, random);
        for (int size : randomSizes(30)) {
            Frontier part = new Frontier();
            tree.leaves().subList(0, size).forEach(part::append);
            Frontier rest = new Frontier(part.size(), part.subtrees());
            tree.leaves().subList(size, LARGEST).forEach(rest::append);

            assertThat(rest.size()).isEqualTo(LARGEST);
            assertThat(rest.root()).isEqualTo(tree.frontier().root());
        }
        assertThatThrownBy(() -> new Frontier(3, List.of(randomHash()))).hasMessage("3 leaves do not make 1 subtrees");
    }

    @Test
    void everyLeafIsProvedToStandAtItsPlace() {
        GrownTree tree = GrownTree.random(LARGEST, random);
        for (int size : randomSizes(12)) {
            List<byte[]> leaves = tree.leaves().subList(0, size);
            byte[] root = NaiveTree.root(leaves);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.first(size).inclusionOf(index);

                assertThat(proof.path())
                        .usingElementComparator(Arrays::compare)
                        .isEqualTo(NaiveTree.path(index, leaves));
                assertThat(proof.verify(leaves.get(index), root)).isTrue();
                assertThat(proof.verify(leaves.get((index + 1) % size), root)).isEqualTo(size == 1);
                assertThat(new InclusionProof((index + 1) % size, size, proof.path()).verify(leaves.get(index), root))
                        .isEqualTo(size == 1);
            }
        }
    }

    @Test
    void everySmallerTreeIsProvedToBeginALargerOne() {
        GrownTree tree = GrownTree.random(LARGEST, random);
        for (int larger : new int[] {1, 2, 3, 7, 8, 9, 31, 64, 65, 100, LARGEST}) {
            List<byte[]> leaves = tree.leaves().subList(0, larger);
            byte[] root = NaiveTree.root(leaves);
            for (int smaller = 1; smaller <= larger; smaller++) {
                ConsistencyProof proof = tree.first(larger).consistencyWith(smaller);

                assertThat(proof.path())
                        .usingElementComparator(Arrays::compare)
                        .isEqualTo(NaiveTree.proof(smaller, leaves));
                assertThat(proof.verify(NaiveTree.root(leaves.subList(0, smaller)), root))
                        .isTrue();
                assertThat(proof.verify(randomHash(), root)).isFalse();
                assertThat(proof.verify(NaiveTree.root(leaves.subList(0, smaller)), randomHash()))
                        .isFalse();
            }
        }
    }

    @Test
    void anEmptyTreeBeginsEveryOther() {
        GrownTree tree = GrownTree.random(5, random);
        ConsistencyProof proof = tree.first(5).consistencyWith(0);

        assertThat(proof.verify(TreeHash.empty(), tree.frontier().root())).isTrue();
        assertThat(proof.verify(randomHash(), tree.frontier().root())).isFalse();
    }

    @Test
    void aTouchedProofOfInclusionIsRefused() {
        GrownTree tree = GrownTree.random(LARGEST, random);
        for (int size : randomSizes(40)) {
            int index = random.nextInt(size);
            InclusionProof proof = tree.first(size).inclusionOf(index);
            byte[] root = tree.first(size).root();
            touchedPathsAreRefused(
                    proof.path(),
                    path -> new InclusionProof(index, size, path)
                            .verify(tree.leaves().get(index), root));
            assertThat(new InclusionProof(-1, size, proof.path())
                            .verify(tree.leaves().get(index), root))
                    .isFalse();
            assertThat(new InclusionProof(size, size, proof.path())
                            .verify(tree.leaves().get(index), root))
                    .isFalse();
        }
    }

    @Test
    void aTouchedProofOfConsistencyIsRefused() {
        GrownTree tree = GrownTree.random(LARGEST, random);
        for (int larger : randomSizes(40)) {
            int smaller = 1 + random.nextInt(larger);
            ConsistencyProof proof = tree.first(larger).consistencyWith(smaller);
            byte[] smallerRoot = tree.first(smaller).root();
            byte[] largerRoot = tree.first(larger).root();
            touchedPathsAreRefused(
                    proof.path(), path -> new ConsistencyProof(smaller, larger, path).verify(smallerRoot, largerRoot));
            assertThat(new ConsistencyProof(larger + 1, larger, proof.path()).verify(smallerRoot, largerRoot))
                    .isFalse();
        }
    }

    @Test
    void placesOutsideOfTheTreeHaveNoProof() {
        MerkleTree tree = GrownTree.random(3, random).first(3);

        assertThatThrownBy(() -> tree.inclusionOf(3)).hasMessage("no leaf 3 among 3");
        assertThatThrownBy(() -> tree.inclusionOf(-1)).hasMessage("no leaf -1 among 3");
        assertThatThrownBy(() -> tree.consistencyWith(4)).hasMessage("no tree of 4 within one of 3");
    }

    /** One bit of one hash flipped, one hash dropped, doubled, shortened, or one added at either end. */
    private void touchedPathsAreRefused(List<byte[]> path, Predicate<List<byte[]>> verifies) {
        assertThat(verifies.test(path)).isTrue();
        for (int i = 0; i < path.size(); i++) {
            for (int bit : new int[] {0, random.nextInt(256), 255}) {
                byte[] flipped = path.get(i).clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(verifies.test(with(path, i, List.of(flipped)))).isFalse();
            }
            assertThat(verifies.test(with(path, i, List.of()))).isFalse();
            assertThat(verifies.test(with(path, i, List.of(path.get(i), path.get(i)))))
                    .isFalse();
            assertThat(verifies.test(with(path, i, List.of(Arrays.copyOf(path.get(i), 31)))))
                    .isFalse();
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(randomHash());
        assertThat(verifies.test(longer)).isFalse();
        longer = new ArrayList<>(path);
        longer.add(0, randomHash());
        assertThat(verifies.test(longer)).isFalse();
    }

    private static List<byte[]> with(List<byte[]> path, int at, List<byte[]> instead) {
        List<byte[]> changed = new ArrayList<>(path);
        changed.remove(at);
        changed.addAll(at, instead);
        return changed;
    }

    private int[] randomSizes(int count) {
        return random.ints(count, 1, LARGEST + 1).toArray();
    }

    private byte[] randomHash() {
        byte[] hash = new byte[TreeHash.LENGTH];
        random.nextBytes(hash);
        return hash;
    }
}
